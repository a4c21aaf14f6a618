export { byCodePoint, sortedEntries } from './order.ts'
export { type Property, referencedSchemas, type Type, withoutNull } from './type.ts'
export {
  codeSpan,
  type Direction,
  docComment,
  isBindable,
  isIdentifier,
  propertyKey,
  stringLiteral,
  templateText,
  typeText,
} from './typescript.ts'
export { type Difference, differences, WriteError, writeFiles } from './write-files.ts'
