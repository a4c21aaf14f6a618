import type { Operation, Parameter } from '../model/model.ts'
import { plainText } from './plain-text.ts'

/** Our own words for the query parameters that many operations share. */
const commonParameters: Readonly<Record<string, string>> = {
  activeinactive: 'Two words separated by a comma, `true` or `false`: with active records, with inactive ones.',
  advanced_search: 'Conditions for single fields, as JSON text.',
  closed_only: 'Only closed records.',
  columns_id: 'Id of the column profile to answer with.',
  count: 'At most this many records, when the list does not page.',
  datesearch: 'Date field that `startdate` and `enddate` are about.',
  domain: 'Area of the product that the request is for, such as `reqs` for tickets.',
  idonly: 'Only the ids of the records; not together with paging.',
  includeactive: 'With active records.',
  includecolumns: 'With the columns that the list is shown with.',
  includedetails: 'With the objects that belong to a record and are left out otherwise.',
  includeinactive: 'With inactive records too.',
  open_only: 'Only open records.',
  order: 'Field to sort by.',
  orderdesc: 'Sort from the highest to the lowest.',
  page_no: 'Number of the page, from 1; counts when `pageinate` is true.',
  page_size: 'Records on a page; the server sends at most 100, whatever is asked for. Counts when `pageinate` is true.',
  pageinate: 'Answer page by page (`page_size`, `page_no`).',
  search: 'Only records in which this text occurs.',
  utcoffset: 'Offset to add to dates, which are in UTC.',
  view_id: 'Id of the saved view whose filters apply.',
}

/** What an id filter of a list refers to, by its name without `_id` or `_ids`. */
const filterSubjects: Readonly<Record<string, string>> = {
  action: 'action',
  agent: 'agent',
  asset: 'asset',
  assetgroup: 'asset group',
  assettype: 'asset type',
  billingcategory: 'billing category',
  client: 'client',
  contract: 'contract',
  dashboard: 'dashboard',
  department: 'department',
  device: 'device',
  group: 'group',
  invoice: 'invoice',
  item: 'item',
  itemstock: 'item stock',
  licence: 'licence',
  list: 'list',
  mailbox: 'mailbox',
  milestone: 'milestone',
  module: 'module',
  organisation: 'organisation',
  outcome: 'outcome',
  parent: 'parent',
  product: 'product',
  project: 'project',
  purchaseorder: 'purchase order',
  quotation: 'quotation',
  recurringinvoice: 'recurring invoice',
  release: 'release',
  report: 'report',
  reportgroup: 'report group',
  requesttype: 'request type',
  salesorder: 'sales order',
  service: 'service',
  site: 'site',
  softwarelicence: 'software licence',
  status: 'status',
  stockbin: 'stock bin',
  stocklocation: 'stock location',
  supplier: 'supplier',
  team: 'team',
  ticket: 'ticket',
  ticketarea: 'ticket area',
  tickettype: 'ticket type',
  toplevel: 'top level',
  type: 'type',
  user: 'user',
  workday: 'workday',
  workflow: 'workflow',
}

const idFilter = /^([a-z]+)_id(s?)$/
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
  const [, subject = '', plural] = idFilter.exec(name) ?? []
  if (!isList(operation) || !Object.hasOwn(filterSubjects, subject)) return undefined
  if (!plural && type.kind === 'number') return `Only records of the ${filterSubjects[subject]} with this id.`
  if (plural && type.kind === 'string') {
    return `Only records whose ${filterSubjects[subject]} has one of these ids, separated by commas: \`1,2,3\`.`
  }
  return undefined
}

/** Whether an operation answers with many records: an id is then a filter, and elsewhere something else. */
function isList({ role, list }: Operation): boolean {
  return role === 'list' || list?.pages === true
}
