import type { Fact } from './fact.ts'

/** How a list takes the page that a call asks for. */
export type Paging =
  /** Every record comes, whatever page is asked for. */
  | 'ignored'
  /** The first page comes again for every page number. */
  | 'first page again'
  /** No pages: the call says after or before which id. */
  | 'cursor'

/** What is known of a list beyond {@link listDefaults}. */
export interface ListFact {
  /** How it pages; by page number where absent. */
  paging?: Fact<Paging>
  /** The most records in a page, whatever `page_size` asks for. */
  pageCap?: Fact<number>
  /** Whether `count` limits the number of records. */
  count?: Fact<'honoured' | 'ignored'>
  /** Parameters that take the id after or before which records come. */
  cursors?: Fact<{ newer: string; older: string }>
  /** Flag that asks for little more than the ids. */
  idsOnly?: Fact<'idonly' | 'ticketidonly'>
  /** Parameters that take the dates between which a record was last changed. */
  changedBetween?: Fact<{ from: string; to: string }>
  /** Flag that asks for deleted records. */
  deleted?: Fact<'deleted' | 'includedeleted'>
  /** Flags that ask for records which the list leaves out otherwise. */
  hidden?: Fact<readonly string[]>
  /** Query with which it leaves out no record but deleted ones, beside {@link listDefaults.wholeFlags}. */
  whole?: Fact<Readonly<Record<string, string>>>
  /** Field of its records that has the date of the last change. */
  changeDate?: Fact<string>
  /** Filter without which the call can run into a time-out on a large tenant, and the section whose `id` it takes. */
  needs?: Fact<{ parameter: string; section: string }>
}

/** What holds for every list that {@link lists} says nothing else about. */
export const listDefaults = {
  /** Parameters that a page needs, all of them together. Page numbers begin with 1. */
  pageParameters: {
    value: ['pageinate', 'page_size', 'page_no'],
    basis: 'recorded',
    note: 'Without one of them the first page has 50 records, page 2 begins at the size asked for, so that records between them are lost, and `record_count` is the length of the page.',
  } satisfies Fact<readonly string[]>,
  pageCap: {
    value: 100,
    basis: 'recorded',
    note: '`page_size=1000` brought 100 of 717 records.',
  } satisfies Fact<number>,
  /** Records that come where the call does not page. */
  firstPage: { value: 50, basis: 'recorded' } satisfies Fact<number>,
  /** What comes for a page after the last one. */
  afterLastPage: {
    value: 'empty',
    basis: 'recorded',
    note: '`record_count` is 0 then. Some lists send the last page again instead; which ones is not known, so a reader compares pages.',
  } satisfies Fact<'empty'>,
  /** Whether a list without page parameters in the document sends all its records. */
  withoutPageParameters: {
    value: 'everything',
    basis: 'recorded',
    note: 'So do most reference lists (statuses, teams, ticket types and the like), whatever page or `count` is asked for; which of them do not is not known.',
  } satisfies Fact<'everything'>,
  /** What a parameter does that the list does not know. */
  unknownParameter: {
    value: 'ignored',
    basis: 'recorded',
    note: 'The list comes unfiltered, without an error.',
  } satisfies Fact<'ignored'>,
  /** How a list is sorted downwards. */
  descending: {
    value: 'orderdesc=true',
    basis: 'recorded',
    note: '`orderdesc=1` sorts upwards.',
  } satisfies Fact<string>,
  /** Flags that, where a list declares one, bring the records that it leaves out otherwise. */
  wholeFlags: {
    value: ['includedisabled', 'includeinactive', 'show_all', 'showall', 'showdisabled', 'showinactive'],
    basis: 'documented',
    note: 'An older document explains them on most lists that have them. On the others they are named alike, and clients send them.',
  } satisfies Fact<readonly string[]>,
  /** How several ids are written in one parameter. */
  ids: { value: 'a,b', basis: 'recorded', note: 'Never as a repeated key.' } satisfies Fact<string>,
} as const

const idsOnly: Fact<'idonly'> = { value: 'idonly', basis: 'documented' }
const idsOnlyWithoutPages: Fact<'idonly'> = {
  ...idsOnly,
  note: 'Does not go with pages, as an older document says.',
}
const ticketIdsOnly: Fact<'ticketidonly'> = {
  value: 'ticketidonly',
  basis: 'documented',
  note: 'Id, SLA, status, client and the date of the last incoming email; does not go with pages, as an older document says.',
}
const deletedTickets: Fact<'deleted'> = { value: 'deleted', basis: 'documented' }

/** Records that were changed between two dates, as clients in production use it. */
const changedBetween: Fact<{ from: string; to: string }> = {
  value: { from: 'lastupdatefromdate', to: 'lastupdatetodate' },
  basis: 'used',
  note: 'Both take an ISO date-time, although the document calls them boolean.',
}
/** The same parameters where no client was seen to use them. */
const probablyChangedBetween: Fact<{ from: string; to: string }> = { ...changedBetween, basis: 'convention' }

/** On the list of a live server, `last_update` came with each ticket. */
const ticketChangeDate: Fact<string> = { value: 'last_update', basis: 'recorded' }
const wholeTickets: Fact<Readonly<Record<string, string>>> = {
  value: { includeclosed: 'true' },
  basis: 'used',
  note: 'An older document takes `0,1` for the same.',
}

/** What is known of single lists, by method and path as the document writes it. */
export const lists: Readonly<Record<string, ListFact>> = {
  'GET /Actions': { needs: { value: { parameter: 'ticket_id', section: 'Tickets' }, basis: 'used' } },
  'GET /Appointment': { deleted: { value: 'includedeleted', basis: 'documented' } },
  'GET /Asset': {
    pageCap: { value: 50, basis: 'recorded' },
    idsOnly,
    changedBetween: probablyChangedBetween,
  },
  'GET /AssetChange': { idsOnly, needs: { value: { parameter: 'asset_id', section: 'Asset' }, basis: 'recorded' } },
  'GET /Attachment': { idsOnly },
  'GET /CRMNote': {
    paging: { value: 'first page again', basis: 'recorded' },
    count: { value: 'honoured', basis: 'recorded' },
  },
  'GET /Client': { idsOnly: idsOnlyWithoutPages, changedBetween },
  'GET /ClientPrepay': { idsOnly },
  'GET /ConfigCommit': {
    idsOnly,
    paging: { value: 'ignored', basis: 'recorded' },
    count: { value: 'ignored', basis: 'recorded' },
  },
  'GET /Consignment': { idsOnly },
  'GET /EmailAddressBook': { idsOnly: idsOnlyWithoutPages, changedBetween: probablyChangedBetween },
  'GET /Feed': {
    paging: { value: 'cursor', basis: 'recorded' },
    count: { value: 'honoured', basis: 'documented' },
    cursors: { value: { newer: 'newer_than_id', older: 'older_than_id' }, basis: 'recorded' },
  },
  'GET /Invoice': { idsOnly },
  'GET /InvoiceChange': { idsOnly },
  'GET /ItemStock': { idsOnly },
  'GET /ItemStockHistory': { idsOnly },
  'GET /LicenceChange': { idsOnly },
  'GET /LicenseInfo': {
    needs: {
      value: { parameter: 'site_id', section: 'Site' },
      basis: 'convention',
      note: 'The list without a filter timed out after 15 s; `site_id` is the only filter that it declares.',
    },
  },
  'GET /Notifications': {
    cursors: {
      value: { newer: 'newer_than_id', older: 'older_than_id' },
      basis: 'documented',
      note: 'It declares page parameters too; which of the two it needs was not seen.',
    },
  },
  'GET /Opportunities': {
    idsOnly: ticketIdsOnly,
    deleted: deletedTickets,
    changedBetween: probablyChangedBetween,
    changeDate: { ...ticketChangeDate, basis: 'convention' },
    whole: { ...wholeTickets, basis: 'convention' },
  },
  'GET /Outgoing': { idsOnly },
  'GET /Projects': {
    idsOnly: ticketIdsOnly,
    deleted: deletedTickets,
    changedBetween: probablyChangedBetween,
    changeDate: { ...ticketChangeDate, basis: 'convention' },
    whole: { ...wholeTickets, basis: 'convention' },
  },
  'GET /RecurringInvoice': { idsOnly },
  'GET /SalesOrder': { idsOnly },
  'GET /Site': { idsOnly: idsOnlyWithoutPages, changedBetween },
  'GET /Supplier': { idsOnly },
  'GET /TicketType': {
    hidden: {
      value: ['showall', 'showinactive'],
      basis: 'recorded',
      note: '140 of 412 types came without them on one tenant.',
    },
  },
  'GET /Tickets': {
    idsOnly: ticketIdsOnly,
    deleted: deletedTickets,
    changedBetween,
    changeDate: ticketChangeDate,
    whole: wholeTickets,
    hidden: {
      value: ['includeclosed', 'closed_only'],
      basis: 'recorded',
      note: 'Without them come the open tickets and those that were closed lately.',
    },
  },
  'GET /TopLevel': { idsOnly },
  'GET /UserChange': { idsOnly },
  'GET /Users': { idsOnly: idsOnlyWithoutPages, changedBetween },
  'GET /WebhookEvent': { idsOnly },
  'GET /incomingemail': {
    paging: { value: 'ignored', basis: 'recorded', note: '22,440 records (about 2 MB) came in about 120 s.' },
    count: { value: 'ignored', basis: 'recorded' },
  },
}
