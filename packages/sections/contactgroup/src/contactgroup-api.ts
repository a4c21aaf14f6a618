// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Contactgroup } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Contactgroup` as a method. */
export class ContactgroupAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Contactgroup`: see {@link operations.getContactgroup}. */
  getContactgroup<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetContactgroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getContactgroup<T, As>(this.#halo, params, options)
  }

  /** `POST /Contactgroup`: see {@link operations.postContactgroup}. */
  postContactgroup<As extends ResponseAs = ResponseAs>(
    params: operations.PostContactgroupParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Contactgroup>> {
    return operations.postContactgroup<As>(this.#halo, params, options)
  }

  /** `GET /Contactgroup/{id}`: see {@link operations.getContactgroupById}. */
  getContactgroupById<As extends ResponseAs = ResponseAs>(
    params: operations.GetContactgroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Contactgroup>> {
    return operations.getContactgroupById<As>(this.#halo, params, options)
  }

  /** `DELETE /Contactgroup/{id}`: see {@link operations.deleteContactgroupById}. */
  deleteContactgroupById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteContactgroupByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteContactgroupById<T, As>(this.#halo, params, options)
  }
}
