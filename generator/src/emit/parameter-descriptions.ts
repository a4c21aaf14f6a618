import type { Operation, Parameter } from '../model/model.ts'
import { codeSpan } from './typescript.ts'

/** Our own words for the query parameters that many operations share. */
const commonParameters: Readonly<Record<string, string>> = {
  advanced_search: 'Conditions for single fields, as JSON text.',
  closed_only: 'Only closed records.',
  count: 'At most this many records, when the list does not page.',
  domain: 'Area of the product that the request is for, such as `reqs` for tickets.',
  exclude: 'Ids of records to leave out, separated by commas.',
  idonly: 'Only the ids of the records.',
  includeactive: 'With active records.',
  includecolumns: 'With the columns that the list is shown with.',
  includedetails: 'With the details of each record, which a list leaves out.',
  includeinactive: 'With inactive records too.',
  includenonactive: 'With records that are not active.',
  lastupdate: 'Only records changed since this moment.',
  open_only: 'Only open records.',
  order: 'Field to sort by.',
  orderdesc: 'Sort from the highest to the lowest.',
  page_no: 'Number of the page, from 1; counts when `pageinate` is true.',
  page_size: 'Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true.',
  pageinate: 'Answer page by page (`page_size`, `page_no`).',
  search: 'Only records in which this text occurs.',
  utcoffset: 'Offset of the caller from UTC, in hours.',
  view_id: 'Id of the saved view whose filters apply.',
  columns_id: 'Id of the column profile to answer with.',
}

const singularIdFilter = /^([a-z]+)_id$/
const pluralIdFilter = /^([a-z]+)_ids$/
const numberedSort = /^order(?:desc)?([2-5])$/

/** What a parameter means: the document's words where it has some, else ours for a common one, else nothing. */
export function parameterDescription({ name, description, type }: Parameter, operation: Operation): string | undefined {
  if (description) return plainText(description)
  if (operation.pathParameters.some((parameter) => parameter.name === name)) return undefined
  if (Object.hasOwn(commonParameters, name)) return commonParameters[name]
  const sort = numberedSort.exec(name)
  if (sort) {
    return name.startsWith('orderdesc')
      ? `Sort by \`order${sort[1]}\` from the highest to the lowest.`
      : `Field number ${sort[1]} to sort by.`
  }
  const filter = singularIdFilter.exec(name)
  if (filter && operation.method === 'get' && type.kind === 'number') {
    return `Only records of the ${filter[1]} with this id.`
  }
  const filters = pluralIdFilter.exec(name)
  if (filters && operation.method === 'get' && type.kind === 'string') {
    return `Only records whose ${filters[1]} has one of these ids, separated by commas: \`1,2,3\`.`
  }
  return undefined
}

/** Halo's descriptions without their HTML. */
export function plainText(description: string): string {
  return description
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(nbsp|amp|lt|gt|quot|#39);/g, (_, entity: string) => entities[entity] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** `GET /Tickets/{id}`, as a code span. */
export function endpoint({ method, path }: Operation): string {
  return codeSpan(`${method.toUpperCase()} ${path}`)
}
