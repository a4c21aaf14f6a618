// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Actions, Actions_List, Actions_View } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Actions` as a method. */
export class ActionsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
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

  /** Every record of `GET /Actions`: see {@link operations.paginateActions}. */
  paginateActions(
    params?: operations.PaginateActionsParams,
    options?: PaginateOptions,
  ): Pages<Actions_List> {
    return operations.paginateActions(this.#halo, params, options)
  }

  /** `POST /Actions`: see {@link operations.postActions}. */
  postActions<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostActionsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Actions[], Actions>>> {
    return operations.postActions<As, Flag>(this.#halo, params, options)
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
  deleteActionsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteActionsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Actions>> {
    return operations.deleteActionsById<As>(this.#halo, params, options)
  }
}
