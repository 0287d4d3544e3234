/**
 * Tells the parent where this process serves, and then does what it asks for: `{ id, task, args }`
 * is answered by `{ id, result }` or `{ id, error }`.
 * @param {{ url: string, tasks?: Record<string, (args: never) => unknown>, stop: () => Promise<void> }} server
 */
const answerParent = ({ url, tasks = {}, stop }) => {
  const all = { cpu: () => process.cpuUsage(), ...tasks };
  process.on('message', async ({ id, task, args }) => {
    if (task === 'stop') {
      await stop();
      process.exit(0);
    }
    try {
      process.send({ id, result: await all[task](args) });
    } catch (error) {
      process.send({ id, error: error.stack });
    }
  });
  // A parent that failed leaves nobody behind.
  process.once('disconnect', () => stop().finally(() => process.exit(1)));
  process.send({ url });
};

module.exports = { answerParent };
