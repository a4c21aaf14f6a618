export { Catalog, openCatalog, type SchemaDetails, type SearchOptions, UnknownNameError } from './catalog.ts'
export { effectOfCall } from './effect-of-call.ts'
export { nearNames } from './near-names.ts'
export type {
  Body,
  Effect,
  List,
  Method,
  OperationDetails,
  OperationEffect,
  OperationSummary,
  Parameter,
  Response,
  Role,
  SectionSummary,
} from './operation.ts'
export type { Field, Reference, ValueType } from './value-type.ts'
