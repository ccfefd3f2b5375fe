// The least that Electron can show: one window, one editable line. The peer of our own start.
const { app, BrowserWindow } = require('electron');

app.on('ready', () => {
  const window = new BrowserWindow({ width: 1280, height: 900 });
  window.loadFile('index.html');
});
