// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type ListView, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { AddToTicket, IncomingEmail } from '@halopsa/schemas'

/** Parameters of {@link getIncomingemail}. */
export interface GetIncomingemailParams {
  /** Name of the field to sort by. */
  order?: string | null | undefined
  /** Name of the second field to sort by. */
  order2?: string | null | undefined
  /** Name of the third field to sort by. */
  order3?: string | null | undefined
  /** Name of the fourth field to sort by. */
  order4?: string | null | undefined
  /** Name of the fifth field to sort by. */
  order5?: string | null | undefined
  /** Sorts `order` from the highest to the lowest. */
  orderdesc?: boolean | null | undefined
  /** Sorts `order2` from the highest to the lowest. */
  orderdesc2?: boolean | null | undefined
  /** Sorts `order3` from the highest to the lowest. */
  orderdesc3?: boolean | null | undefined
  /** Sorts `order4` from the highest to the lowest. */
  orderdesc4?: boolean | null | undefined
  /** Sorts `order5` from the highest to the lowest. */
  orderdesc5?: boolean | null | undefined
  /** No effect: the server sends all e-mails. */
  page_no?: number | null | undefined
  /** No effect: the server sends all e-mails. */
  page_size?: number | null | undefined
  /** No effect: the server sends all e-mails. */
  pageinate?: boolean | null | undefined
  /** Only e-mails of your own agent. */
  showcurrentagentonly?: boolean | null | undefined
}

/**
 * `GET /incomingemail`
 *
 * Lists incoming emails; it ignores paging and `count` and sends all of them, which can take minutes.
 *
 * Answers with a view of the list with the records under `emails`, as recorded on a live server.
 *
 * Paging and `count` do nothing: every row comes in one response (22,440 rows took about 120 s).
 */
export async function getIncomingemail<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetIncomingemailParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, ListView<'emails', IncomingEmail>>> {
  return halo.request<ListView<'emails', IncomingEmail>, As>({ method: 'get', path: '/incomingemail', query }, options)
}

/** Parameters of {@link paginateIncomingemail}: those of {@link getIncomingemail}. */
export type PaginateIncomingemailParams = GetIncomingemailParams

/**
 * Every record of `GET /incomingemail`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateIncomingemail(
  halo: HaloClient,
  params?: PaginateIncomingemailParams,
  options?: PaginateOptions,
): Pages<IncomingEmail> {
  return paginate((_, call) => getIncomingemail(halo, params, call), { records: 'emails', pages: false }, options)
}

/** Parameters of {@link postIncomingemail}. */
export interface PostIncomingemailParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  incomingEmailList: IncomingEmail[]
}

/**
 * `POST /incomingemail`
 *
 * Creates or updates incoming emails.
 *
 * Answers with the created or updated record, inferred from what the section takes in a POST.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postIncomingemail<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { incomingEmailList, ...query }: PostIncomingemailParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, IncomingEmail[], IncomingEmail>>> {
  return halo.request<Flagged<Flag, IncomingEmail[], IncomingEmail>, As>(withBody({ method: 'post', path: '/incomingemail', query, body: incomingEmailList }, 'incomingEmailList'), options)
}

/** Parameters of {@link postIncomingemailAddToTicket}. */
export interface PostIncomingemailAddToTicketParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  addToTicketList: AddToTicket[]
}

/**
 * `POST /incomingemail/AddToTicket`
 *
 * Adds emails that were received to the ticket in `_addactiontofaultid`.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postIncomingemailAddToTicket<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { addToTicketList, ...query }: PostIncomingemailAddToTicketParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/incomingemail/AddToTicket', query, body: addToTicketList, as: byMediaType }, 'addToTicketList'), options)
}

/** Parameters of {@link getIncomingemailById}. */
export interface GetIncomingemailByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  /** Only e-mails of your own agent. */
  showcurrentagentonly?: boolean | null | undefined
}

/**
 * `GET /incomingemail/{id}`
 *
 * Reads an incoming email.
 *
 * Answers with one record, inferred from what the section takes in a POST.
 */
export async function getIncomingemailById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetIncomingemailByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IncomingEmail>> {
  return halo.request<IncomingEmail, As>({ method: 'get', path: path`/incomingemail/${id}`, query }, options)
}

/** Parameters of {@link deleteIncomingemailById}. */
export interface DeleteIncomingemailByIdParams {
  id: number
}

/**
 * `DELETE /incomingemail/{id}`
 *
 * Deletes an incoming email.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteIncomingemailById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteIncomingemailByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, IncomingEmail | undefined>> {
  return halo.request<IncomingEmail | undefined, As>({ method: 'delete', path: path`/incomingemail/${id}`, query, as: byMediaType }, options)
}
