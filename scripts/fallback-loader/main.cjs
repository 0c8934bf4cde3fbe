// Gives the fallback Electron the behaviour of `electron APP-FOLDER [ARGS…]`: the folder is the
// first argument that is not a flag, and process.argv is left as it came. The app can tell where
// it runs by TICKMARK_FALLBACK_ELECTRON=1, and says so in its window.
const { readFileSync } = require('node:fs')
const Module = require('node:module')
const { join, resolve } = require('node:path')
const { app } = require('electron')

function load() {
  const argument = process.argv.slice(1).find((text) => !text.startsWith('-'))
  if (!argument) throw new Error('Name the folder of the app to run: electron APP-FOLDER [ARGS…]')
  const folder = resolve(argument)
  const { name, productName, version, main } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  process.env.TICKMARK_FALLBACK_ELECTRON = '1'
  process.defaultApp = true
  app.setName(productName || name)
  app.setVersion(version)
  app.setAppPath(folder)
  const asked = app.commandLine.getSwitchValue('user-data-dir')
  app.setPath('userData', asked ? resolve(asked) : join(app.getPath('appData'), app.getName()))
  Module._load(join(folder, main || 'index.js'), null, true)
}

// Electron would answer an error here with a dialog, and a test would wait for it for ever.
try {
  load()
} catch (error) {
  console.error(error)
  app.exit(1)
}
