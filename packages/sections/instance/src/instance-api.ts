// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { Instance } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/Instance` as a method. */
export class InstanceAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /Instance`: see {@link operations.getInstance}. */
  getInstance<As extends ResponseAs = ResponseAs>(
    params?: operations.GetInstanceParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Instance[]>> {
    return operations.getInstance<As>(this.#halo, params, options)
  }

  /** Every record of `GET /Instance`: see {@link operations.paginateInstance}. */
  paginateInstance(
    params?: operations.PaginateInstanceParams,
    options?: PaginateOptions,
  ): Pages<Instance> {
    return operations.paginateInstance(this.#halo, params, options)
  }

  /** `POST /Instance`: see {@link operations.postInstance}. */
  postInstance<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostInstanceParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, Instance[], Instance>>> {
    return operations.postInstance<As, Flag>(this.#halo, params, options)
  }

  /** `GET /Instance/{id}`: see {@link operations.getInstanceById}. */
  getInstanceById<As extends ResponseAs = ResponseAs>(
    params: operations.GetInstanceByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Instance>> {
    return operations.getInstanceById<As>(this.#halo, params, options)
  }
}
