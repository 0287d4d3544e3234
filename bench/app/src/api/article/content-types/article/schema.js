module.exports = require('../../../../plain-schema').plainSchema('article');
