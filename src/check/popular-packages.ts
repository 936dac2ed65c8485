/**
 * Well-known package names, as of 2026-11-21: those that typing errors and impostors aim at. Our own compilation from
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
@slack/web-api @solana/web3.js @storybook/react @tanstack/react-query @testing-library/jest-dom
@testing-library/react @testing-library/user-event @types/estree @types/express @types/jest @types/lodash
@types/node @types/react @types/react-dom @typescript-eslint/eslint-plugin @typescript-eslint/parser @vue/cli
accept-language ace-builds acorn acorn-walk adm-zip agent-base ajv ajv-keywords alpinejs angular angular-cli
animejs ansi-regex ansi-styles antd apollo-client apollo-server apollo-server-express archiver arg argon2
async autoprefixer aws-amplify aws-cdk aws-sdk axios axios-retry azure-storage babel-cli babel-code-frame
babel-core babel-eslint babel-generator babel-jest babel-loader babel-plugin-istanbul babel-preset-env
babel-preset-react babel-preset-typescript babel-runtime babel-traverse babel-types backbone backslash bcrypt
bcryptjs bent better-sqlite3 bindings bitcoinjs-lib bl bluebird body-parser bootstrap bower bowser boxen
braces browserify browserslist buffer buffers bulma bunyan busboy bytes cac cacache camel-case camelcase
caniuse-lite canvas capacitor cassandra-driver chai chai-as-promised chalk chalk-template chart.js cheerio
chokidar ckeditor class-transformer class-validator classnames cli-progress cli-spinners cli-table cli-table3
clsx coa codemirror color color-convert color-name color-string colord colors colors.js commander commitlint
compression concat-stream concurrently connect content-disposition content-type cookie cookie-parser
cookie-session cookies cordova core-js core-js-pure cors couchbase cpx create-react-app create-vite cross-env
cross-fetch cross-spawn crypt crypto-js css-loader cssnano csv-parse csv-parser cuid cypress d3 dargs date-fns
dayjs dd-trace debug decamelize deep-equal deepmerge degit del depd destroy discord.js dotenv dotenv-expand
dropzone echarts ejs elasticsearch electron electron-builder electron-updater element-plus element-ui elliptic
ember-cli ember-data emoticon emotion encodeurl engine.io enquirer enzyme error-ex esbuild escape-html eslint
eslint-config-airbnb eslint-config-eslint eslint-config-prettier eslint-plugin-import eslint-plugin-jest
eslint-plugin-prettier eslint-plugin-react eslint-plugin-react-hooks eslint-plugin-vue eslint-scope espree
esprima estraverse etag ethers event-stream eventemitter2 eventemitter3 events exceljs execa expo express
express-session express-validator fabric faker fast-csv fast-deep-equal fast-glob fast-xml-parser fastify
ffi-napi figlet file-loader finalhandler find-up firebase firebase-admin firebase-tools flat flatmap-stream
follow-redirects font-awesome forever form-data formidable formik foundation-sites framer-motion fresh
fs-extra ganache-cli gaxios generator-express glob global-agent globby google-auth-library googleapis got
graceful-fs graphiql graphql graphql-request graphql-tag graphql-tools grunt gsap gulp gulp-sass gulp-uglify
gulp-util hammerjs handlebars hapi hardhat has-ansi hbs helmet highcharts highlight.js html-webpack-plugin
htmx http-errors http-proxy http-proxy-agent http-proxy-middleware http-server https-proxy-agent husky hygen
i18next iconv-lite immer immutable inferno inherits ini inquirer intl-messageformat io-ts ionic ioredis ip
ip-address is-arrayish is-buffer is-even is-number is-odd is-promise isarray isnumber isomorphic-fetch
istanbul iterall jasmine jest jest-circus jest-cli jest-environment-jsdom jimp joi jose jotai jquery jquery-ui
js-yaml jsdom json5 jsonwebtoken jszip karma katex kind-of kleur knex knockout koa-router konva langchain
leaflet left-pad lerna less level leveldown leven lint-staged listr listr2 lit lit-element lit-html lodash
lodash-es lodash.clonedeep lodash.debounce lodash.get lodash.isequal lodash.merge lodash.set log-symbols
log-update log4js loglevel lottie-web lowdb lru-cache luxon magic-string mailgun-js mapbox-gl markdown-it
marked mathjax mem memoizee meow micromatch mime mime-types mini-css-extract-plugin minimatch minimist mithril
mkdirp mobx mobx-react mocha moment moment-timezone monaco-editor mongodb mongoose morgan motion mquery msw
multer mustache mysql mysql2 nan nanoid ncp nedb needle nest newrelic next ngx-bootstrap nightwatch nock
node-addon-api node-cache node-fetch node-forge node-gyp node-gyp-build node-ipc node-pre-gyp node-sass
nodemailer nodemon normalize.css npm npm-run-all npm-run-all2 npmlog nunjucks nuxt nw object-assign
object-hash object.assign objection oclif once openai ora p-limit p-locate p-map p-queue p-retry pacote
pad-left papaparse parcel passport passport-google-oauth20 passport-jwt passport-local path-exists
path-to-regexp pathe pdfjs-dist pdfkit peacenotwar pg-promise picocolors picomatch pino pino-pretty pixi.js
pkg-dir playwright plop pluralize pm2 pnpm polymer postcss postcss-loader preact prebuild-install prettier
primeng prisma prismjs prompt prompts prop-types proxy-agent pug pump puppeteer puppeteer-core qs query-string
querystring quick-lru quill ramda rc react react-app-rewired react-bootstrap react-datepicker react-dnd
react-dom react-dropzone react-error-boundary react-helmet react-hook-form react-i18next react-icons
react-intl react-is react-markdown react-modal react-native react-native-cli react-query react-redux
react-refresh react-router react-router-dom react-scripts react-select react-spring react-table
react-test-renderer react-transition-group read-pkg readable-stream recoil redis redux redux-saga redux-thunk
regenerator-runtime rehype remark request request-promise resolve resolve-from restify right-pad rimraf rollup
rspack rxjs safe-buffer safer-buffer sass sass-loader selenium-webdriver semver sendgrid sentry sequelize
serialport serve serve-handler serve-static set-cookie-parser sharp shelljs short-unique-id shortid showdown
signal-exit signale simple-swizzle sinon slack slice-ansi slick slick-carousel slugify socket.io
socket.io-client socks-proxy-agent sodium-native solana solid-js sortablejs source-map source-map-js
source-map-support sourcemap-codec sqlite3 standard statuses storybook string-width string_decoder strip-ansi
stripe style-loader styled-components styled-system stylelint stylis stylus superagent superstruct supertest
supports-color supports-hyperlinks svelte swc swiper swr tailwindcss tape tar tar-stream telegraf temp terser
terser-webpack-plugin three through through2 tinycolor2 tinymce tmp toml tough-cookie trough truffle ts-jest
ts-loader ts-node tslib tslint tsup tsx turbo tweetnacl twilio type-is typeorm typescript
typescript-eslint-parser ua-parser-js uglify-js underscore undici unified unzipper url-loader url-parse usb
uuid validator vary vasync verdaccio viem vite vitest vue vue-i18n vue-loader vue-router vue-template-compiler
vuetify vuex wagmi web3 webpack webpack-bundle-analyzer webpack-cli webpack-dev-server webpack-merge
whatwg-fetch which winston wrap-ansi wrappy ws xlsx xml-js xml2js xmldoc xmldom xstate yaml yargs yargs-parser
yarn yauzl yazl yeoman-generator yo yup zod zustand
`
    .trim()
    .split(/\s+/),
);
