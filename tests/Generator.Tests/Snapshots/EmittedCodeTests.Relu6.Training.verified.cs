// Input(16, 2, 2), Relu6, Dense(2)

// ---------- Vector256 ----------

        // imageGradient = gradient of relu6's input(relu61Gradient, relu61)
        //   relu61Gradient [16,2,2]   NCHWc16
        //   relu61 [16,2,2]   NCHWc16
        //   imageGradient [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Relu61_BackwardData(ref float dy, ref float y, ref float dx)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float dy_i = ref Unsafe.Add(ref dy, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                ref float dx_i = ref Unsafe.Add(ref dx, i);
                var gradient = Vector256.LoadUnsafe(ref dy_i);
                var output = Vector256.LoadUnsafe(ref y_i);
                Vector256.ConditionalSelect(Vector256.GreaterThan(output, Vector256<float>.Zero), Vector256.ConditionalSelect(Vector256.GreaterThan(Vector256.Create(6f), output), gradient, Vector256<float>.Zero), Vector256<float>.Zero).StoreUnsafe(ref dx_i);
            }
        }
