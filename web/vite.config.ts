import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const SMALLEST = 1024

/** Writes `.br` and `.gz` beside each text file, so that the service need not compress anything. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(js|css|html|svg)$/.test(name)) continue
        const path = join(dir, name)
        const source = readFileSync(path)
        if (source.length < SMALLEST) continue
        writeFileSync(`${path}.br`, brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
        writeFileSync(`${path}.gz`, gzipSync(source, { level: 9 }))
      }
    },
  }
}

/** Names in the document's head what its first view needs, so that nothing of it waits for the rest. */
function fetchedAhead(): Plugin {
  return {
    name: 'fetched-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
        const entry = chunks.find((each) => each.isEntry)
        const wanted = new Set<string>()
        const want = (name: string) => {
          const chunk = chunks.find((each) => each.fileName === name)
          if (!chunk || chunk === entry || entry?.imports.includes(name) || wanted.has(name)) return
          wanted.add(name)
          chunk.imports.forEach(want)
        }
        for (const chunk of chunks) if (chunk.moduleIds.some((id) => id.endsWith('/src/page.tsx'))) want(chunk.fileName)
        const fonts = Object.keys(bundle).filter((name) => name.endsWith('.woff2'))
        return [
          ...[...wanted].map((name) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` } })),
          ...fonts.map((name) => ({ tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${name}` } })),
        ]
      },
    },
  }
}

const service = process.env.COACH_URL ?? 'http://127.0.0.1:8000'

export default defineConfig({
  plugins: [react(), fetchedAhead(), compressed()],
  resolve: { alias: { 'zod/v3': new URL('./src/chat/no-zod-3.ts', import.meta.url).pathname } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Two files for the first view instead of a dozen small ones.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'ahead', test: /src\/(main|theme|days|words\/load|account\/(config|come-back)|api\/client)\.ts$|vite\/preload-helper|rolldown\/runtime/ },
            { name: 'page', test: /node_modules\/(react|react-dom|scheduler)\/|src\/(page|app|router|connection|ids|measures|trouble|words\/index|ui\/\w+|account\/[\w-]+|chat\/(ahead|announcer|chat-page|composer|conversation|notices|scrolling|sessions|types|welcome-words))\.tsx?$/ },
          ],
        },
      },
    },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: { '/api': { target: service, changeOrigin: false } } },
  test: {
    testTimeout: 20_000, environment: 'jsdom', setupFiles: './tests/setup.ts', include: ['tests/**/*.test.{ts,tsx}'], css: false },
})
