// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { UnsubEmailServiceUsers } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/UnsubServiceEmails` as a method. */
export class UnsubServiceEmailsAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /UnsubServiceEmails`: see {@link operations.getUnsubServiceEmails}. */
  getUnsubServiceEmails<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetUnsubServiceEmailsParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getUnsubServiceEmails<T, As>(this.#halo, params, options)
  }

  /** `POST /UnsubServiceEmails`: see {@link operations.postUnsubServiceEmails}. */
  postUnsubServiceEmails<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostUnsubServiceEmailsParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, UnsubEmailServiceUsers[], UnsubEmailServiceUsers>>> {
    return operations.postUnsubServiceEmails<As, Flag>(this.#halo, params, options)
  }

  /** `GET /UnsubServiceEmails/{id}`: see {@link operations.getUnsubServiceEmailsById}. */
  getUnsubServiceEmailsById<As extends ResponseAs = ResponseAs>(
    params: operations.GetUnsubServiceEmailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UnsubEmailServiceUsers>> {
    return operations.getUnsubServiceEmailsById<As>(this.#halo, params, options)
  }

  /** `DELETE /UnsubServiceEmails/{id}`: see {@link operations.deleteUnsubServiceEmailsById}. */
  deleteUnsubServiceEmailsById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteUnsubServiceEmailsByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, UnsubEmailServiceUsers | undefined>> {
    return operations.deleteUnsubServiceEmailsById<As>(this.#halo, params, options)
  }
}
