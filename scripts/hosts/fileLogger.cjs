// Stands in for @vscode/spdlog in the server of lane B. That module is compiled on install, and is the only one which the server
// needs compiled: with this in its place no compiler is needed. It does what VS Code asks of it: append lines to a log file.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

/** spdlog's levels, by their number. */
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class FileLogger {
  constructor(file) {
    this.file = file;
    this.level = LEVELS.indexOf('info');
    this.bare = false;
    for (const [level, name] of LEVELS.entries()) this[name] = (message) => this.write(level, name, message);
  }

  write(level, name, message) {
    if (level < this.level) return;
    appendFileSync(this.file, this.bare ? message : `${new Date().toISOString()} [${name}] ${message}\n`);
  }

  getLevel() {
    return this.level;
  }

  setLevel(level) {
    this.level = level;
  }

  /** VS Code calls this for output channels, whose text comes complete with line ends. */
  clearFormatters() {
    this.bare = true;
  }

  setPattern() {}
  flush() {}
  drop() {}
}

async function createRotatingLogger(_name, file) {
  mkdirSync(dirname(file), { recursive: true });
  return new FileLogger(file);
}

module.exports = {
  Logger: FileLogger,
  createRotatingLogger,
  createAsyncRotatingLogger: createRotatingLogger,
  setFlushOn() {},
  setLevel() {},
  version: 0,
};
