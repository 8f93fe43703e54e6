import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} source @param {string} directive @returns {boolean} whether the file's first statement is it */
export function beginsWith(source, directive) {
  const code = source.replace(/^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)+/, '');
  return code.startsWith(`'${directive}'`) || code.startsWith(`"${directive}"`);
}

/**
 * Files of app/ that begin with a directive.
 * @param {string} root absolute path
 * @param {'use client' | 'use server'} directive
 * @returns {string[]} paths below the root, with forward slashes
 */
export function filesWith(root, directive) {
  const app = join(root, 'app');
  if (!existsSync(app)) return [];
  return readdirSync(app, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => beginsWith(readFileSync(file, 'utf8'), directive))
    .map((file) => file.slice(root.length + 1).replaceAll('\\', '/'));
}
