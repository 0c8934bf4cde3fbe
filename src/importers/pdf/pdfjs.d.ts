/** pdf.js’s worker puts itself into `globalThis.pdfjsWorker`, where pdf.js looks for one of this thread. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
