process.argv.push('action', 'cache-save');
require('../dist/index.js');
