// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, withBody } from '@halopsa/core'
import type { AreaPopup } from '@halopsa/schemas'

/** Parameters of {@link getPopupNote}. */
export interface GetPopupNoteParams {
  /** Only the records of the client with this id. */
  client_id?: number | null | undefined
  /** All records, also those that are hidden otherwise. */
  showall?: boolean | null | undefined
  /** Only the records of the site with this id. */
  site_id?: number | null | undefined
  /** Only the records of the user with this id. */
  user_id?: number | null | undefined
}

/**
 * `GET /PopupNote`
 *
 * Lists popup notes.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getPopupNote<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetPopupNoteParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, AreaPopup[]>> {
  return halo.request<AreaPopup[], As>({ method: 'get', path: '/PopupNote', query }, options)
}

/** Parameters of {@link paginatePopupNote}: those of {@link getPopupNote}. */
export type PaginatePopupNoteParams = GetPopupNoteParams

/**
 * Every record of `GET /PopupNote`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginatePopupNote(
  halo: HaloClient,
  params?: PaginatePopupNoteParams,
  options?: PaginateOptions,
): Pages<AreaPopup> {
  return paginate((_, call) => getPopupNote(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postPopupNoteRead}. */
export interface PostPopupNoteReadParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  areaPopupList: AreaPopup[]
}

/**
 * `POST /PopupNote/read`
 *
 * Marks popup notes as read.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postPopupNoteRead<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { areaPopupList, ...query }: PostPopupNoteReadParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/PopupNote/read', query, body: areaPopupList, as: byMediaType }, 'areaPopupList'), options)
}
