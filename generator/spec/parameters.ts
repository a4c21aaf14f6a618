import type { Basis } from './fact.ts'

/** The type of a parameter, as a schema of OpenAPI. The format `ids` is ours: ids as one value, separated by commas. */
export type ParameterSchema =
  | { type: 'string'; format?: 'date-time' | 'ids' }
  | { type: 'integer' }
  | { type: 'number' }
  | { type: 'boolean' }

/** What the document has wrong about query parameters. */
export interface ParameterCorrection {
  /** Operations that it holds for (`GET /Tickets`), or every POST whose body is an array of a schema of the document. */
  operations: readonly string[] | 'POST of records'
  parameters: readonly string[]
  /** The document lacks the parameters. Where absent, it has them with another type. */
  add?: true
  schema: ParameterSchema
  /** The server refuses a request without them. */
  required?: true
  basis: Basis
  /** How it is known, or what is not known. */
  note: string
}

const flag: ParameterSchema = { type: 'boolean' }
const date: ParameterSchema = { type: 'string', format: 'date-time' }
const ids: ParameterSchema = { type: 'string', format: 'ids' }
const integer: ParameterSchema = { type: 'integer' }
const decimal: ParameterSchema = { type: 'number' }
const text: ParameterSchema = { type: 'string' }

const sentByClients =
  'Sent by clients, which proves no effect: the server ignores parameters that it does not know, and nobody has recorded what this one does.'
const idsByConvention =
  'The document says an array of numbers; all lists of ids that were recorded are one value, separated by commas.'
const changedBetween = 'The document says boolean; clients in production filter by it with ISO date-times.'
const changedBetweenByConvention =
  'The document says boolean; the parameter of this name takes an ISO date-time on Tickets, Client, Site and Users.'
const invoiceDateByConvention =
  'The document says boolean; the parameter of this name takes an ISO date-time on Invoice.'
const shortResponse = 'Clients send `false` to get a short response; lists have flags of the same names.'

/**
 * Query parameters that the document lacks or types wrongly. Where several corrections add the same parameter to an
 * operation, the first one holds. Strings of the document that hold dates or ids are not here: the table of words says it
 * of each (`takes`).
 *
 * The parameters `startdatetime` and `enddatetime` of Tickets, Opportunities and Projects are true booleans: they show
 * dates. `ticket_id` of `GET /Actions/{id}` stays optional although the server refuses a request without it, because code
 * that was written for the older client calls it so.
 */
export const parameterCorrections: readonly ParameterCorrection[] = [
  // Dates that the document calls boolean
  {
    operations: ['GET /Client', 'GET /Site', 'GET /Tickets', 'GET /Users'],
    parameters: ['lastupdatefromdate', 'lastupdatetodate'],
    schema: date,
    basis: 'used',
    note: changedBetween,
  },
  {
    operations: ['GET /Asset', 'GET /EmailAddressBook', 'GET /Opportunities', 'GET /Projects'],
    parameters: ['lastupdatefromdate', 'lastupdatetodate'],
    schema: date,
    basis: 'convention',
    note: changedBetweenByConvention,
  },
  {
    operations: ['GET /Invoice'],
    parameters: ['invoicedatestart', 'invoicedateend'],
    schema: date,
    basis: 'recorded',
    note: "The document says boolean; Halo's own pages send an ISO date-time.",
  },
  {
    operations: ['GET /RecurringInvoice'],
    parameters: ['invoicedatestart', 'invoicedateend'],
    schema: date,
    basis: 'convention',
    note: invoiceDateByConvention,
  },

  // Lists of ids that the document calls arrays
  {
    operations: ['GET /Invoice'],
    parameters: ['paymentstatuses'],
    schema: ids,
    basis: 'recorded',
    note: 'The document says an array of numbers; the server takes one value, `0,-1`.',
  },
  {
    operations: ['GET /RecurringInvoice'],
    parameters: ['paymentstatuses'],
    schema: ids,
    basis: 'convention',
    note: idsByConvention,
  },
  {
    operations: ['GET /Asset', 'GET /Client'],
    parameters: ['integration_tenantids'],
    schema: ids,
    basis: 'convention',
    note: idsByConvention,
  },
  { operations: ['GET /Asset'], parameters: ['stockbin_ids'], schema: ids, basis: 'convention', note: idsByConvention },

  // Parameters that the document lacks
  {
    operations: ['GET /BulkEmail', 'GET /DashboardLinks'],
    parameters: ['pageinate'],
    add: true,
    schema: flag,
    basis: 'recorded',
    note: 'With `true` a view comes instead of an array.',
  },
  {
    operations: ['GET /BulkEmail', 'GET /DashboardLinks'],
    parameters: ['page_no', 'page_size'],
    add: true,
    schema: integer,
    basis: 'recorded',
    note: 'Sent together with `pageinate`; that they choose a page was not recorded.',
  },
  {
    operations: ['DELETE /Actions/{id}'],
    parameters: ['ticket_id'],
    add: true,
    schema: integer,
    required: true,
    basis: 'tested',
    note: 'Actions number from 1 within a ticket; the server refuses a request without it with 400.',
  },
  {
    operations: ['GET /Report/{id}'],
    parameters: ['filters'],
    add: true,
    schema: text,
    basis: 'recorded',
    note: 'JSON text of `[{ fieldname, stringruletype, stringrulevalues }]`.',
  },
  {
    operations: ['POST /Actions'],
    parameters: ['returnall'],
    add: true,
    schema: flag,
    basis: 'used',
    note: 'With several records in the request: all of them come back as an array, instead of the last one alone.',
  },
  {
    operations: 'POST of records',
    parameters: ['returnall'],
    add: true,
    schema: flag,
    basis: 'convention',
    note: 'As on `POST /Actions`, where clients depend on it.',
  },
  {
    operations: ['POST /Tickets'],
    parameters: ['idonly', 'includedetails'],
    add: true,
    schema: flag,
    basis: 'used',
    note: '`idonly=true` with `includedetails=false` makes the response the id alone.',
  },
  {
    operations: ['POST /Tickets'],
    parameters: ['includepriority', 'includetickettype', 'includeuser'],
    add: true,
    schema: flag,
    basis: 'used',
    note: shortResponse,
  },

  // Parameters that the document lacks and of which only their use is known; those of timesheets come first
  {
    operations: ['GET /Timesheet'],
    parameters: ['agents', 'selectedtypes'],
    add: true,
    schema: ids,
    basis: 'used',
    note: sentByClients,
  },
  {
    operations: ['GET /Timesheet'],
    parameters: ['start_date', 'end_date'],
    add: true,
    schema: date,
    basis: 'used',
    note: sentByClients,
  },
  {
    operations: ['GET /Timesheet'],
    parameters: ['includetimesheetfields', 'showalldates', 'showholidays'],
    add: true,
    schema: flag,
    basis: 'used',
    note: sentByClients,
  },
  {
    operations: ['GET /Timesheet'],
    parameters: ['selectedteam'],
    add: true,
    schema: text,
    basis: 'used',
    note: sentByClients,
  },
  {
    operations: ['GET /Timesheet', 'POST /Timesheet'],
    parameters: ['utcoffset'],
    add: true,
    schema: decimal,
    basis: 'used',
    note: `Minutes, such as \`240\`. ${sentByClients}`,
  },
  {
    operations: ['GET /Actions'],
    parameters: ['note_html'],
    add: true,
    schema: flag,
    basis: 'used',
    note: sentByClients,
  },
  {
    operations: ['GET /Attachment'],
    parameters: ['gettoken'],
    add: true,
    schema: flag,
    basis: 'used',
    note: `The type is a guess from the name. ${sentByClients}`,
  },
  {
    operations: ['GET /BillingTemplate'],
    parameters: ['show_all'],
    add: true,
    schema: flag,
    basis: 'used',
    note: sentByClients,
  },
  {
    operations: ['GET /CRMNote'],
    parameters: ['includeattachments', 'includehtmlnote'],
    add: true,
    schema: flag,
    basis: 'used',
    note: sentByClients,
  },
  {
    operations: ['GET /PurchaseOrder', 'GET /SalesOrder'],
    parameters: ['includeactive', 'includebillinginfo'],
    add: true,
    schema: flag,
    basis: 'used',
    note: sentByClients,
  },
  {
    operations: ['GET /PurchaseOrder', 'GET /Roles', 'GET /SalesOrder'],
    parameters: ['includeinactive'],
    add: true,
    schema: flag,
    basis: 'used',
    note: sentByClients,
  },
  {
    operations: ['GET /Report'],
    parameters: ['site_id', 'ticket_id', 'user_id'],
    add: true,
    schema: integer,
    basis: 'used',
    note: sentByClients,
  },
  {
    operations: ['GET /Roles'],
    parameters: ['includeapiagents'],
    add: true,
    schema: flag,
    basis: 'used',
    note: sentByClients,
  },
  {
    operations: ['GET /AssetGroup', 'GET /AssetType', 'GET /Roles'],
    parameters: ['search'],
    add: true,
    schema: text,
    basis: 'used',
    note: sentByClients,
  },
  {
    operations: [
      'GET /AssetGroup',
      'GET /AssetType',
      'GET /Category',
      'GET /FAQLists',
      'GET /FieldGroup',
      'GET /Lookup',
      'GET /Roles',
      'GET /SLA',
      'GET /TicketArea',
      'GET /TicketRules',
      'GET /Workday',
      'GET /azureadconnection',
    ],
    parameters: ['showall'],
    add: true,
    schema: flag,
    basis: 'used',
    note: sentByClients,
  },
  {
    operations: ['GET /Tickets'],
    parameters: ['products', 'site'],
    add: true,
    schema: ids,
    basis: 'used',
    note: sentByClients,
  },
  {
    operations: ['GET /Users'],
    parameters: ['excludeagents'],
    add: true,
    schema: flag,
    basis: 'used',
    note: `${sentByClients} The document has \`exclude_agents\`.`,
  },
]
