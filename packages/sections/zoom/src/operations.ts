// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, withBody } from '@halopsa/core'
import type { ZoomCreateMessageRequest } from '@halopsa/schemas'

/** Parameters of {@link postZoomMessage}. */
export interface PostZoomMessageParams {
  zoomCreateMessageRequest: ZoomCreateMessageRequest
}

/**
 * `POST /Zoom/Message`
 *
 * Sends a message to a person or channel in Zoom.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function postZoomMessage<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { zoomCreateMessageRequest, ...query }: PostZoomMessageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>(withBody({ method: 'post', path: '/Zoom/Message', query, body: zoomCreateMessageRequest, as: byMediaType }, 'zoomCreateMessageRequest'), options)
}
