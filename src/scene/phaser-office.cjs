const Phaser = require('../../node_modules/phaser/src/phaser-core.js')
module.exports = Phaser
