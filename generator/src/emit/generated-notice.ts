/** First line of every generated TypeScript file. */
export const generatedNotice = '// Generated from the OpenAPI document by `pnpm generate`. Do not edit.\n'
