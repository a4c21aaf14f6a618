// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { CustomButton } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/CustomButton` as a method. */
export class CustomButtonAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /CustomButton`: see {@link operations.getCustomButton}. */
  getCustomButton<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetCustomButtonParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getCustomButton<T, As>(this.#halo, params, options)
  }

  /** `POST /CustomButton`: see {@link operations.postCustomButton}. */
  postCustomButton<As extends ResponseAs = ResponseAs>(
    params: operations.PostCustomButtonParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CustomButton>> {
    return operations.postCustomButton<As>(this.#halo, params, options)
  }

  /** `GET /CustomButton/{id}`: see {@link operations.getCustomButtonById}. */
  getCustomButtonById<As extends ResponseAs = ResponseAs>(
    params: operations.GetCustomButtonByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, CustomButton>> {
    return operations.getCustomButtonById<As>(this.#halo, params, options)
  }

  /** `DELETE /CustomButton/{id}`: see {@link operations.deleteCustomButtonById}. */
  deleteCustomButtonById<T = unknown, As extends ResponseAs = 'json'>(
    params: operations.DeleteCustomButtonByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.deleteCustomButtonById<T, As>(this.#halo, params, options)
  }
}
