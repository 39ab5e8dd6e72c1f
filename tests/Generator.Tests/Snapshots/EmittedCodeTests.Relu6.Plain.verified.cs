// Input(16, 2, 2), Relu6

// ---------- Vector256 ----------

        // relu61 = relu6(image)
        //   image [16,2,2]   NCHWc16
        //   relu61 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Relu61_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector256.LoadUnsafe(ref x_i);
                Vector256.MinNative(Vector256.Create(6f), Vector256.MaxNative(Vector256<float>.Zero, input)).StoreUnsafe(ref y_i);
            }
        }
