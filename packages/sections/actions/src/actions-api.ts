// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Actions, Actions_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Actions` as a method. */
export class ActionsAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Actions`: see {@link operations.getActions}. */
  getActions<As extends ResponseAs = ResponseAs>(
    params?: operations.GetActionsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Actions_View>> {
    return operations.getActions<As>(this.#halo, params, options)
  }

  /** `POST /Actions`: see {@link operations.postActions}. */
  postActions<As extends ResponseAs = ResponseAs>(
    params: operations.PostActionsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Actions>> {
    return operations.postActions<As>(this.#halo, params, options)
  }

  /** `POST /Actions/Review`: see {@link operations.postActionsReview}. */
  postActionsReview<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostActionsReviewParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postActionsReview<T, As>(this.#halo, params, options)
  }

  /** `POST /Actions/reaction`: see {@link operations.postActionsReaction}. */
  postActionsReaction<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.PostActionsReactionParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.postActionsReaction<T, As>(this.#halo, params, options)
  }

  /** `GET /Actions/{id}`: see {@link operations.getActionsById}. */
  getActionsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetActionsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Actions>> {
    return operations.getActionsById<As>(this.#halo, params, options)
  }

  /** `DELETE /Actions/{id}`: see {@link operations.deleteActionsById}. */
  deleteActionsById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteActionsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteActionsById<T, As>(this.#halo, params, options)
  }
}
