// What an imported style sheet or picture is to a test: nothing.
module.exports = {};
