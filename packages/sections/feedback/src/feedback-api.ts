// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Feedback } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Feedback` as a method. */
export class FeedbackAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Feedback`: see {@link operations.getFeedback}. */
  getFeedback<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetFeedbackParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getFeedback<T, As>(this.#halo, params, options)
  }

  /** `POST /Feedback`: see {@link operations.postFeedback}. */
  postFeedback<As extends ResponseAs = ResponseAs>(
    params: operations.PostFeedbackParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Feedback>> {
    return operations.postFeedback<As>(this.#halo, params, options)
  }

  /** `GET /Feedback/FeedbackMessage`: see {@link operations.getFeedbackFeedbackMessage}. */
  getFeedbackFeedbackMessage<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetFeedbackFeedbackMessageParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getFeedbackFeedbackMessage<T, As>(this.#halo, params, options)
  }

  /** `GET /Feedback/{id}`: see {@link operations.getFeedbackById}. */
  getFeedbackById<As extends ResponseAs = ResponseAs>(
    params: operations.GetFeedbackByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Feedback>> {
    return operations.getFeedbackById<As>(this.#halo, params, options)
  }

  /** `DELETE /Feedback/{id}`: see {@link operations.deleteFeedbackById}. */
  deleteFeedbackById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteFeedbackByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteFeedbackById<T, As>(this.#halo, params, options)
  }
}
