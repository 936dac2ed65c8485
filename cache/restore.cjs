process.argv.push('action', 'cache-restore');
require('../dist/index.js');
