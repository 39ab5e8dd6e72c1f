// Input(16, 2, 2), Sigmoid, Dense(2)

// ---------- Vector256 ----------

        // imageGradient = gradient of sigmoid's input(sigmoid1Gradient, sigmoid1)
        //   sigmoid1Gradient [16,2,2]   NCHWc16
        //   sigmoid1 [16,2,2]   NCHWc16
        //   imageGradient [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Sigmoid1_BackwardData(ref float dy, ref float y, ref float dx)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float dy_i = ref Unsafe.Add(ref dy, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                ref float dx_i = ref Unsafe.Add(ref dx, i);
                var gradient = Vector256.LoadUnsafe(ref dy_i);
                var output = Vector256.LoadUnsafe(ref y_i);
                (gradient * (output * (Vector256.Create(1f) - output))).StoreUnsafe(ref dx_i);
            }
        }
