// Input(3, 2, 9), Relu

// ---------- Vector256 ----------

        // relu1 = relu(image)
        //   image [3,2,9]   NCHW
        //   relu1 [3,2,9]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Relu1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 96; i += 8)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector256.LoadUnsafe(ref x_i);
                Vector256.MaxNative(Vector256<float>.Zero, input).StoreUnsafe(ref y_i);
            }
        }
