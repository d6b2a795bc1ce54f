import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

declare module '@apollo/client' {
  /** Apollo reads the masked types that the code generator writes. */
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
