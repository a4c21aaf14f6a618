/** What the first line of every generated file says. */
export const generatedWords = 'Generated from the OpenAPI document by `pnpm generate`. Do not edit.'

/** First line of every generated TypeScript file. */
export const generatedNotice = `// ${generatedWords}\n`
