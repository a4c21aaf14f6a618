// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type Flagged, type HaloClient, type Pages, type PaginateOptions, type RequestOptions, type ResponseAs, type ResponseBody, byMediaType, paginate, path, withBody } from '@halopsa/core'
import type { Feedback } from '@halopsa/schemas'

/** Parameters of {@link getFeedback}. */
export type GetFeedbackParams = Record<string, never>

/**
 * `GET /Feedback`
 *
 * Lists feedback on tickets.
 *
 * Answers with an array, as recorded on a live server.
 */
export async function getFeedback<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  query?: GetFeedbackParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Feedback[]>> {
  return halo.request<Feedback[], As>({ method: 'get', path: '/Feedback', query }, options)
}

/** Parameters of {@link paginateFeedback}: those of {@link getFeedback}. */
export type PaginateFeedbackParams = GetFeedbackParams

/**
 * Every record of `GET /Feedback`. This is how to read the whole list, whatever its shape.
 *
 * The list does not page: it is asked for once.
 */
export function paginateFeedback(
  halo: HaloClient,
  params?: PaginateFeedbackParams,
  options?: PaginateOptions,
): Pages<Feedback> {
  return paginate((_, call) => getFeedback(halo, params, call), { pages: false }, options)
}

/** Parameters of {@link postFeedback}. */
export interface PostFeedbackParams {
  /** With several records in the request: all of them come back as an array, instead of the last one alone. */
  returnall?: boolean | null | undefined
  /** Records to create; one that has an `id` is updated. */
  feedbackList: Feedback[]
}

/**
 * `POST /Feedback`
 *
 * Creates or updates feedback on tickets.
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 *
 * Several records in one call: the last of them comes back, or all of them as an array with `returnall: true`. One bad record refuses all.
 */
export async function postFeedback<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
  halo: HaloClient,
  { feedbackList, ...query }: PostFeedbackParams & { returnall?: Flag | undefined },
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Flagged<Flag, Feedback[], Feedback>>> {
  return halo.request<Flagged<Flag, Feedback[], Feedback>, As>(withBody({ method: 'post', path: '/Feedback', query, body: feedbackList }, 'feedbackList'), options)
}

/** Parameters of {@link getFeedbackFeedbackMessage}. */
export type GetFeedbackFeedbackMessageParams = Record<string, never>

/**
 * `GET /Feedback/FeedbackMessage`
 *
 * Reads the message that is shown to a user who gives feedback.
 *
 * What comes back is not known: it is read by its media type; pass a type argument if you know it.
 */
export async function getFeedbackFeedbackMessage<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetFeedbackFeedbackMessageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Feedback/FeedbackMessage', query, as: byMediaType }, options)
}

/** Parameters of {@link getFeedbackById}. */
export interface GetFeedbackByIdParams {
  id: number
  clearcomment?: boolean | null | undefined
  /** With the objects that belong to the record and are left out otherwise. */
  includedetails?: boolean | null | undefined
  key?: string | null | undefined
}

/**
 * `GET /Feedback/{id}`
 *
 * Reads feedback on a ticket.
 *
 * Answers with one record, inferred from the schema that is named after the section.
 */
export async function getFeedbackById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: GetFeedbackByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Feedback>> {
  return halo.request<Feedback, As>({ method: 'get', path: path`/Feedback/${id}`, query }, options)
}

/** Parameters of {@link deleteFeedbackById}. */
export interface DeleteFeedbackByIdParams {
  id: number
}

/**
 * `DELETE /Feedback/{id}`
 *
 * Deletes feedback on a ticket.
 *
 * Answers with the deleted record or nothing, by convention: nobody recorded it here.
 */
export async function deleteFeedbackById<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { id, ...query }: DeleteFeedbackByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Feedback | undefined>> {
  return halo.request<Feedback | undefined, As>({ method: 'delete', path: path`/Feedback/${id}`, query, as: byMediaType }, options)
}
