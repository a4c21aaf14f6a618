export { byCodePoint, sortedEntries } from './order.ts'
export { recoverTree } from './tree-lock.ts'
export { type Property, referencedSchemas, type Type, withoutNull } from './type.ts'
export {
  codeCell,
  codeSpan,
  type Direction,
  docComment,
  isBindable,
  isIdentifier,
  markdownText,
  propertyKey,
  singleLine,
  stringLiteral,
  templateText,
  typeText,
} from './typescript.ts'
export { WriteError } from './write-error.ts'
export { type Difference, differences, writeFiles } from './write-files.ts'
