// Input(16, 2, 3), Pad(1), Dense(2)

// ---------- Vector256 ----------

        // imageGradient = gradient of pad's input(pad1Gradient)
        //   pad1Gradient [16,4,5]   NCHWc16
        //   imageGradient [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Pad1_BackwardData(ref float dy, ref float dx)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float dy_oy = ref Unsafe.Add(ref dy, oy * 80);
                ref float dx_oy = ref Unsafe.Add(ref dx, oy * 48);
                for (int i = 0; i < 48; i += 8)
                {
                    ref float dy_oy_i = ref Unsafe.Add(ref dy_oy, i);
                    ref float dx_oy_i = ref Unsafe.Add(ref dx_oy, i);
                    Vector256.LoadUnsafe(ref dy_oy_i, 96).StoreUnsafe(ref dx_oy_i);
                }
            }
        }
