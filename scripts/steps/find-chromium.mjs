import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { canInstall, installPackages } from './debian-packages.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a browser for the tests: `CHROMIUM_PATH`, one on the search path, or `null`. */
function findChromium() {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined) return existsSync(chosen) ? chosen : null;
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...FIXED];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** A browser, installed from Debian's packages where none is there and this user may; `null` where that is not possible. */
export function ensureChromium() {
  const found = findChromium();
  if (found !== null || !canInstall()) return found;
  console.error('Installing Chromium and Japanese fonts for the browser tests …');
  installPackages(['chromium', 'fonts-noto-cjk']);
  return findChromium();
}
