// Input(3, 2, 9), PRelu(Shared = true)

// ---------- Vector256 ----------

        // pRelu1 = pRelu(image, weight)
        //   image [3,2,9]   NCHW
        //   pRelu1 [3,2,9]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void PRelu1_Forward(ref float x, ref float slopes, ref float y)
        {
            var slope = Vector256.Create(slopes);
            for (int i = 0; i < 96; i += 8)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector256.LoadUnsafe(ref x_i);
                Vector256.ConditionalSelect(Vector256.GreaterThan(input, Vector256<float>.Zero), input, input * slope).StoreUnsafe(ref y_i);
            }
        }
