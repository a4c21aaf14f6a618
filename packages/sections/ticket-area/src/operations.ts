// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { TicketArea } from '@halopsa/schemas'

/** Parameters of {@link getTicketArea}. */
export interface GetTicketAreaParams {
  /** All records, by its name. Clients send it; nobody has recorded what it does. */
  showall?: boolean | null | undefined
}

/**
 * `GET /TicketArea`
 *
 * Lists ticket areas.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getTicketArea<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetTicketAreaParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TicketArea[]>> {
  return halo.request<TicketArea[], As>({ method: 'get', path: '/TicketArea', query }, options)
}

/** Parameters of {@link paginateTicketArea}: those of {@link getTicketArea}. */
export type PaginateTicketAreaParams = GetTicketAreaParams

/**
 * Every record of `GET /TicketArea`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateTicketArea(
  halo: HaloClient,
  params?: PaginateTicketAreaParams,
  options?: PaginateOptions,
): Pages<TicketArea> {
  return paginate((_, call) => getTicketArea(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postTicketArea}. */
export interface PostTicketAreaParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  ticketAreaList: TicketArea[]
}

/**
 * `POST /TicketArea`
 *
 * Creates or updates ticket areas.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postTicketArea<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { ticketAreaList, ...query }: PostTicketAreaParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, TicketArea[], TicketArea>>> {
  return halo.request<Flagged<Flag, TicketArea[], TicketArea>, As>(withBody({ method: 'post', path: '/TicketArea', query, body: ticketAreaList }, 'ticketAreaList'), options)
}

/** Parameters of {@link getTicketAreaById}. */
export interface GetTicketAreaByIdParams {
  id: number
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
}

/**
 * `GET /TicketArea/{id}`
 *
 * Reads a ticket area.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getTicketAreaById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetTicketAreaByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TicketArea>> {
  return halo.request<TicketArea, As>({ method: 'get', path: path`/TicketArea/${id}`, query }, options)
}

/** Parameters of {@link deleteTicketAreaById}. */
export interface DeleteTicketAreaByIdParams {
  id: number
}

/**
 * `DELETE /TicketArea/{id}`
 *
 * Deletes a ticket area.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteTicketAreaById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteTicketAreaByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, TicketArea | undefined>> {
  return halo.request<TicketArea | undefined, As>({ method: 'delete', path: path`/TicketArea/${id}`, query, as: byMediaType }, options)
}
