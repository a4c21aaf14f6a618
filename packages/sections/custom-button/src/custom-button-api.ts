// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { Flagged, HaloClient, Pages, PaginateOptions, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CustomButton } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CustomButton` as a method. */
export class CustomButtonAPI {
  readonly #halo: HaloClient

  /** @param halo the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CustomButton`: see {@link operations.getCustomButton}. */
  getCustomButton<As extends ResponseAs = ResponseAs>(
    params?: operations.GetCustomButtonParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CustomButton[]>> {
    return operations.getCustomButton<As>(this.#halo, params, options)
  }

  /** Every record of `GET /CustomButton`: see {@link operations.paginateCustomButton}. */
  paginateCustomButton(
    params?: operations.PaginateCustomButtonParams,
    options?: PaginateOptions,
  ): Pages<CustomButton> {
    return operations.paginateCustomButton(this.#halo, params, options)
  }

  /** `POST /CustomButton`: see {@link operations.postCustomButton}. */
  postCustomButton<As extends ResponseAs = ResponseAs, Flag extends boolean | undefined = undefined>(
    params: operations.PostCustomButtonParams & { returnall?: Flag | undefined },
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, Flagged<Flag, CustomButton[], CustomButton>>> {
    return operations.postCustomButton<As, Flag>(this.#halo, params, options)
  }

  /** `GET /CustomButton/{id}`: see {@link operations.getCustomButtonById}. */
  getCustomButtonById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCustomButtonByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CustomButton>> {
    return operations.getCustomButtonById<As>(this.#halo, params, options)
  }

  /** `DELETE /CustomButton/{id}`: see {@link operations.deleteCustomButtonById}. */
  deleteCustomButtonById<As extends ResponseAs = ResponseAs>(
    params: operations.DeleteCustomButtonByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CustomButton | undefined>> {
    return operations.deleteCustomButtonById<As>(this.#halo, params, options)
  }
}
