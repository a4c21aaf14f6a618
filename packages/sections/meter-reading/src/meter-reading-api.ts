// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import type { HaloClient, PaginateOptions, Pages, RequestOptions, ResponseAs, ResponseBody } from '@halopsa/core'
import type { DeviceMeterReading } from '@halopsa/schemas'
import * as operations from './operations.ts'

/** Every operation under `/MeterReading` as a method. */
export class MeterReadingAPI {
  readonly #halo: HaloClient

  /** @param halo - the client whose transport and token the calls share */
  constructor(halo: HaloClient) {
    this.#halo = halo
  }

  /** `GET /MeterReading`: see {@link operations.getMeterReading}. */
  getMeterReading<T = unknown, As extends ResponseAs = 'json'>(
    params?: operations.GetMeterReadingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, T>> {
    return operations.getMeterReading<T, As>(this.#halo, params, options)
  }

  /** Every record of `GET /MeterReading`: see {@link operations.paginateMeterReading}. */
  paginateMeterReading<T = unknown>(
    params?: operations.PaginateMeterReadingParams,
    options?: PaginateOptions,
  ): Pages<T> {
    return operations.paginateMeterReading<T>(this.#halo, params, options)
  }

  /** `POST /MeterReading`: see {@link operations.postMeterReading}. */
  postMeterReading<As extends ResponseAs = ResponseAs>(
    params: operations.PostMeterReadingParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DeviceMeterReading>> {
    return operations.postMeterReading<As>(this.#halo, params, options)
  }

  /** `GET /MeterReading/{id}`: see {@link operations.getMeterReadingById}. */
  getMeterReadingById<As extends ResponseAs = ResponseAs>(
    params: operations.GetMeterReadingByIdParams,
    options?: RequestOptions<As>,
  ): Promise<ResponseBody<As, DeviceMeterReading>> {
    return operations.getMeterReadingById<As>(this.#halo, params, options)
  }
}
