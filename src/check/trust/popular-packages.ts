/**
 * Well-known package names, as of 2026-11-23: those that typing errors and impostors aim at. Our own compilation from
 * general knowledge of the ecosystem and of names that past attacks imitated; copied from no list, and no ranking. Where
 * two well-known names resemble each other both stand here, so that neither is taken for an impostor.
 */
export const POPULAR_PACKAGES: ReadonlySet<string> = new Set(
  `
@angular/cli @angular/common @angular/core @angular/forms @angular/material @angular/router @anthropic-ai/sdk
@apollo/client @aws-sdk/client-s3 @azure/identity @azure/storage-blob @babel/cli @babel/code-frame @babel/core
@babel/generator @babel/parser @babel/preset-env @babel/preset-react @babel/preset-typescript @babel/runtime
@babel/traverse @babel/types @emotion/react @emotion/styled @faker-js/faker @google-cloud/storage
@material-ui/core @mui/material @nestjs/common @nestjs/core @octokit/core @octokit/rest
@openzeppelin/contracts @playwright/test @prisma/client @reduxjs/toolkit @sentry/browser @sentry/node
@slack/web-api @solana/web3.js @storyblok/react @storybook/react @tanstack/react-query
@testing-library/jest-dom @testing-library/react @testing-library/user-event @types/estree @types/express
@types/jest @types/lodash @types/node @types/react @types/react-dom @typescript-eslint/eslint-plugin
@typescript-eslint/parser @vue/cli abort-controller accept-language ace-builds acorn acorn-jsx acorn-walk
adm-zip agent-base aggregate-error ajv ajv-formats ajv-keywords alpinejs angular angular-cli angular-material
animejs ansi-align ansi-color ansi-colors ansi-escapes ansi-regex ansi-styles ansicolor ansicolors ansistyles
antd anymatch apollo-client apollo-server apollo-server-express archiver archiver-utils arg argon2 argparse
asn1 asn1.js asn1js assert-plus ast-types async autoprefixer aws-amplify aws-cdk aws-sdk axios axios-retry
azure-storage babel-cli babel-code-frame babel-core babel-eslint babel-generator babel-jest babel-loader
babel-plugin-istanbul babel-preset-env babel-preset-react babel-preset-typescript babel-runtime babel-traverse
babel-types backbone backslash balanced-match base64-js bcrypt bcrypt-pbkdf bcryptjs bent better-sqlite3
big.js bignumber.js bindings bitcoinjs-lib bl bluebird bn.js body-parser bootstrap bower bowser boxen brace
brace-expansion braces browserify browserslist buffer buffer-crc32 buffers bulma bunyan busboy bytes cac
cacache cacheable-request call-bind camel-case camelcase caniuse-lite canvas capacitor cassandra-driver chai
chai-as-promised chalk chalk-template chart.js cheerio chokidar ckeditor ckeditor4 ckeditor5 class-transformer
class-validator classcat classnames clean-stack cli-cursor cli-progress cli-spinner cli-spinners cli-table
cli-table2 cli-table3 cli-truncate cli-width clipboard clipboardy clsx coa codemirror color color-convert
color-name color-string colord colorette colors colors.js colour commander commitlint component-emitter
compression concat-map concat-stream concurrently connect consola content-disposition content-type cookie
cookie-parser cookie-session cookie-signature cookies cordova core-js core-js-pure core-util-is cors
cosmiconfig couchbase cpx crc-32 crc32 create-react-app create-vite cross-env cross-fetch cross-spawn crypt
crypto-es crypto-js crypto-random-string cryptr css-loader css-parse css-select css-tree css-what cssnano
csv-parse csv-parser cuid cypress d3 d3-array d3-color d3-format d3-scale d3-shape d3-time d3-time-format
d3-timer dargs data-urls date-fns dayjs dd-trace debug decamelize decimal.js decompress-response deep-equal
deepmerge default-browser degit del depd destroy detect-libc didyoumean didyoumean2 discord.js doctrine
dom-serialize dom-serializer domhandler dompurify domutils dotenv dotenv-expand dropzone dtslint duplexify
ecc-jsbn echarts ejs elasticsearch electron electron-builder electron-updater element-plus element-ui elliptic
ember-cli ember-data emoticon emotion encodeurl end-of-stream engine.io enhanced-resolve enquirer env-paths
enzyme error-ex esbuild escape-html escape-string-regexp escodegen esdoc eslint eslint-config-airbnb
eslint-config-eslint eslint-config-next eslint-config-prettier eslint-import-resolver-typescript
eslint-module-utils eslint-plugin-import eslint-plugin-jest eslint-plugin-jsx-a11y eslint-plugin-prettier
eslint-plugin-react eslint-plugin-react-hooks eslint-plugin-vue eslint-scope espree esprima esquery estraverse
estree-walker esutils etag ethers event-stream event-target-shim eventemitter2 eventemitter3 events exceljs
execa expo express express-session express-validator external-editor extsprintf fabric faker fast-csv
fast-deep-equal fast-diff fast-equals fast-fifo fast-glob fast-json-stable-stringify fast-safe-stringify
fast-uri fast-xml-parser fastify fastq faye-websocket fetch-blob ffi-napi fflate figlet file-entry-cache
file-loader file-type fill-range finalhandler find-up findup firebase firebase-admin firebase-tools flat
flat-cache flatmap-stream follow-redirects font-awesome forever form-data formdata-polyfill formidable formik
foundation-sites framer-motion fresh fs-extra fs-promise function-bind ganache-cli gaxios generator-express
get-intrinsic get-stream glob glob-parent global-agent global-modules globby google-auth-library googleapis
got graceful-fs grant graphiql graphql graphql-request graphql-tag graphql-tools grunt gsap gulp gulp-sass
gulp-uglify gulp-util hammerjs handlebars hapi hardhat has-ansi has-symbols hast-util-to-html hbs helmet
highcharts highlight.js highlightjs hoist-non-react-statics hosted-git-info html-entities html-webpack-plugin
html5parser htmlparser htmlparser2 htmx http-cache-semantics http-errors http-proxy http-proxy-agent
http-proxy-middleware http-server http-signature http2-proxy https-proxy-agent human-signals husky hygen
i18next iconv-lite ieee754 immer immutable indent-string inferno inherits ini inquirer internmap
intl-messageformat invariant io-ts ionic ioredis ip ip-address ipaddr.js is-arrayish is-buffer is-docker
is-even is-extglob is-number is-odd is-plain-obj is-plain-object is-promise is-stream is-wsl isarray isexe
isnumber isomorphic-fetch isstream istanbul iterall jasmine jest jest-circus jest-cli jest-environment-jsdom
jimp jiti joi jose jotai jquery jquery-ui js-yaml jsbn jsdoc jsdom jshint jslint json-buffer
json-parse-even-better-errors json3 json5 jsona jsonc jsonc-parser jsonfile jsonic jsonp jsonwebtoken jssip
jszip karma katex keyv kind-of kleur knex knockout koa-route koa-router konva langchain latest-version leaflet
left-pad lerna less level leveldown leven lightningcss lines-and-columns lint-staged listr listr2 lit
lit-element lit-html load-json-file loader-utils lodash lodash-es lodash.clonedeep lodash.debounce lodash.get
lodash.isequal lodash.merge lodash.set log-symbols log-update log4js loglevel loose-envify lottie-web lowdb
lowercase-keys lru-cache lucide-react luxon lz-string magic-string mailgun-js mailgun.js make-dir mapbox-gl
markdown-it marked mathjax mdast-util-from-markdown mem mem-fs memfs memjs memoize memoize-one memoizee meow
merge-descriptors merge-stream micromark micromatch mime mime-types mimic-fn mini-css-extract-plugin minimatch
minimist mithril mkdirp mobx mobx-react mocha mockjs moment moment-timezone monaco-editor mongodb mongoose
morgan motion mquery mssql msw multer multistream mustache mysql mysql2 nan nano-staged nanoid natural-compare
ncp nedb needle nest newrelic next ngx-bootstrap nightwatch nock node-addon-api node-cache node-domexception
node-fetch node-forge node-gyp node-gyp-build node-ipc node-pre-gyp node-sass nodemailer nodemon nookies
normalize-package-data normalize-path normalize-url normalize.css npm npm-package-arg npm-run-all npm-run-all2
npm-run-path npmlog nunjucks nuxt nw object-assign object-hash object-inspect object.assign objection oclif
on-finished on-headers once one-time onetime openai opener optionator ora p-cancelable p-finally p-limit
p-locate p-map p-queue p-retry p-timeout p-try pacote pad-left pako papaparse parcel parse-json passport
passport-google-oauth passport-google-oauth1 passport-google-oauth2 passport-google-oauth20 passport-jwt
passport-local path-exists path-key path-to-regexp pathe pdfjs-dist pdfkit peacenotwar pg-promise picocolors
picomatch pino pino-abstract-transport pino-pretty pixi.js pkg-dir playwright playwright-core plop pluralize
pm2 pnpm polymer postcss postcss-import postcss-load-config postcss-loader postcss-nested
postcss-selector-parser postcss-value-parser postcss-values-parser preact preact-transition-group
prebuild-install prelude-ls prettier prettierx primeng prisma prismjs process-nextick-args prompt prompts
prop-types protobuf.js protobufjs proxy-addr proxy-agent proxy-from-env ps-node pug pump puppeteer
puppeteer-core q-io qs query-string querystring queue-microtask quick-lru quill rambda ramda range-parser
raw-body rc react react-app-rewired react-bootstrap react-date-picker react-datepicker react-dnd react-dom
react-dropzone react-error-boundary react-helmet react-hook-form react-i18next react-icons react-if react-intl
react-is react-markdown react-modal react-native react-native-cli react-query react-redux react-refresh
react-remove-scroll react-rnd react-router react-router-dom react-scripts react-select react-selecto
react-smooth react-spring react-table react-test-renderer react-transition-group react-vis read-pkg
read-pkg-up readable-stream recharts recoil redis redux redux-saga redux-thunk reflect-metadata
regenerator-runtime registry-auth-token registry-url rehype rehype-raw remark remark-parse remotion request
request-promise reqwest resolve resolve-from responselike restify restore-cursor reusify right-pad rimraf
rollup rspack rsync run-parallel rxjs safe-buffer safer-buffer sass sass-loader schema-utils scrypt
selenium-webdriver semiver semver sendgrid sentry sequelize serialport serve serve-handler serve-static
set-cookie-parser sharp shebang-command shell-quote shelljs short-unique-id shortid showdown signal-exit
signale signalr signals simple-get simple-git simple-swizzle sinon slack slice-ansi slick slick-carousel
slugify smart-buffer socket.io socket.io-client sockjs socks socks-proxy-agent sodium-native solana solid-js
sonic-boom sortablejs source-map source-map-js source-map-support sourcemap-codec sqlite sqlite3 sshpk
standard statuses storybook streamx string-argv string-width string_decoder strip-ansi stripe style-loader
styled-components styled-jsx styled-system stylelint stylis stylus sucrase superagent superstruct supertest
supports-color supports-hyperlinks svelte swc swiper swr tailwind-merge tailwindcss tapable tape tar tar-fs
tar-stream telegraf telegram temp terser terser-webpack-plugin text-table thread-stream three through through2
tinybench tinycolor tinycolor2 tinyexec tinyglobby tinymce tinyspy tmp to-regex-range toml tough-cookie
tree-kill trough truffle ts-jest ts-loader ts-node tsconfig-paths tslib tslint tslint-config-airbnb
tslint-config-prettier tslint-plugin-prettier tsup tsutils tsx ttypescript turbo tweetnacl twilio type-check
type-fest type-is typeorm types-react types-react-dom typescript typescript-eslint typescript-eslint-parser
ua-parser-js uglify-es uglify-js underscore undici unified unist-util-visit universalify unplugin unzipper
update-notifier url-loader url-parse usb use-callback-ref use-sync-external-store util-deprecate uuid
validate-npm-package-name validator vary vasync verdaccio viem vite vite-node vitest vue vue-i18n vue-loader
vue-router vue-template-compiler vuetify vuex wagmi web-streams-polyfill web3 webidl-conversions webpack
webpack-bundle-analyzer webpack-cli webpack-dev-middleware webpack-dev-server webpack-merge webpack-sources
webpack-virtual-modules websocket-driver whatwg-fetch whatwg-url which winston word-wrap wordwrap wrap-ansi
wrappy write-file-atomic ws xlsx xml-js xml2js xmldoc xmldom xstate yaml yargs yargs-parser yarn yauzl yazl
yeoman-generator yo yup zod zod-to-json-schema zustand
`
    .trim()
    .split(/\s+/),
);
