// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Feedback } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Feedback` as a method. */
export class FeedbackAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Feedback`: see {@link operations.getFeedback}. */
  getFeedback<As extends ResponseAs = ResponseAs>(
    params?: operations.GetFeedbackParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Feedback[]>> {
    return operations.getFeedback<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Feedback`: see {@link operations.paginateFeedback}. */
  paginateFeedback(
    params?: operations.PaginateFeedbackParams,
    options?: PaginateOptions,
  ): Pages<Feedback> {
    return operations.paginateFeedback(this.#halo, params, options)
  }

  /** `POST /Feedback`: see {@link operations.postFeedback}. */
  postFeedback<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostFeedbackParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Feedback[], Feedback>>> {
    return operations.postFeedback<As, Flag>(this.#halo, params, options)
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
  deleteFeedbackById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteFeedbackByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Feedback | undefined>> {
    return operations.deleteFeedbackById<As>(this.#halo, params, options)
  }
}
