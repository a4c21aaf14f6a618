// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { SetupTab } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/SetupTab` as a method. */
export class SetupTabAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /SetupTab`: see {@link operations.getSetupTab}. */
  getSetupTab<As extends ResponseAs = ResponseAs>(
    params?: operations.GetSetupTabParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SetupTab[]>> {
    return operations.getSetupTab<As>(this.#halo, params, options)
  }

  /** Every record of `GET /SetupTab`: see {@link operations.paginateSetupTab}. */
  paginateSetupTab(
    params?: operations.PaginateSetupTabParams,
    options?: PaginateOptions,
  ): Pages<SetupTab> {
    return operations.paginateSetupTab(this.#halo, params, options)
  }

  /** `POST /SetupTab`: see {@link operations.postSetupTab}. */
  postSetupTab<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostSetupTabParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, SetupTab[], SetupTab>>> {
    return operations.postSetupTab<As, Flag>(this.#halo, params, options)
  }

  /** `GET /SetupTab/{id}`: see {@link operations.getSetupTabById}. */
  getSetupTabById<As extends ResponseAs = ResponseAs>(
    params: operations.GetSetupTabByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, SetupTab>> {
    return operations.getSetupTabById<As>(this.#halo, params, options)
  }
}
