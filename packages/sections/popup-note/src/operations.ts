// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { AreaPopup } from '@halopsa/schemas'

/** Parameters of {@link getPopupNote}. */
export interface GetPopupNoteParams {
  /** Only records of the client with this id. */
  client_id?: number | undefined
  showall?: boolean | undefined
  /** Only records of the site with this id. */
  site_id?: number | undefined
  /** Only records of the user with this id. */
  user_id?: number | undefined
}

/**
 * `GET /PopupNote`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getPopupNote<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetPopupNoteParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/PopupNote', query, as: 'auto' }, options)
}

/** Parameters of {@link postPopupNoteRead}. */
export interface PostPopupNoteReadParams {
  areaPopupList: AreaPopup[]
}

/**
 * `POST /PopupNote/read`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function postPopupNoteRead<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { areaPopupList, ...query }: PostPopupNoteReadParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'post', path: '/PopupNote/read', query, body: areaPopupList, as: 'auto' }, options)
}
