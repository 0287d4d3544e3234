module.exports = () => ({ connection: JSON.parse(process.env.NEWSDESK_TEST_CONNECTION) });
