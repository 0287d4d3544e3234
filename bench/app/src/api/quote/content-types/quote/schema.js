module.exports = require('../../../../plain-schema').plainSchema('quote');
