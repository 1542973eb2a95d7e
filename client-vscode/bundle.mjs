import { build } from 'esbuild'

const usual = { bundle: true, minify: true, logLevel: 'warning' }

await build({
  ...usual,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
})

// The script of the page of *Show My Progress*.
await build({
  ...usual,
  entryPoints: ['src/page/main.ts'],
  outfile: 'dist/progress.js',
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
})
