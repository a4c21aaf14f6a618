// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { type HaloClient, type RequestOptions, type ResponseAs, type ResponseBody, path } from '@halopsa/core'
import type { Feedback } from '@halopsa/schemas'

/** Parameters of {@link getFeedback}. */
export type GetFeedbackParams = Record<string, never>

/**
 * `GET /Feedback`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getFeedback<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetFeedbackParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Feedback', query, as: 'auto' }, options)
}

/** Parameters of {@link postFeedback}. */
export interface PostFeedbackParams {
  /** Records to create; one that has an `id` is updated. */
  feedbackList: Feedback[]
}

/**
 * `POST /Feedback`
 *
 * Answers with the created or updated record, inferred from the schema that is named after the section.
 */
export async function postFeedback<As extends ResponseAs = ResponseAs>(
  halo: HaloClient,
  { feedbackList, ...query }: PostFeedbackParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, Feedback>> {
  return halo.request<Feedback, As>({ method: 'post', path: '/Feedback', query, body: feedbackList }, options)
}

/** Parameters of {@link getFeedbackFeedbackMessage}. */
export type GetFeedbackFeedbackMessageParams = Record<string, never>

/**
 * `GET /Feedback/FeedbackMessage`
 *
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function getFeedbackFeedbackMessage<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  query?: GetFeedbackFeedbackMessageParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'get', path: '/Feedback/FeedbackMessage', query, as: 'auto' }, options)
}

/** Parameters of {@link getFeedbackById}. */
export interface GetFeedbackByIdParams {
  id: number
  clearcomment?: boolean | undefined
  /** With the objects that belong to a record and are left out otherwise. */
  includedetails?: boolean | undefined
  key?: string | undefined
}

/**
 * `GET /Feedback/{id}`
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
 * The document does not declare the answer: it is read by its media type; pass a type argument if you know it.
 */
export async function deleteFeedbackById<T = unknown, As extends ResponseAs = 'json'>(
  halo: HaloClient,
  { id, ...query }: DeleteFeedbackByIdParams,
  options?: RequestOptions<As>,
): Promise<ResponseBody<As, T>> {
  return halo.request<T, As>({ method: 'delete', path: path`/Feedback/${id}`, query, as: 'auto' }, options)
}
