/** Stands in for packages that must not ship. */
module.exports = {};
