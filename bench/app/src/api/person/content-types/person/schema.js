module.exports = require('../../../../plain-schema').plainSchema('person');
