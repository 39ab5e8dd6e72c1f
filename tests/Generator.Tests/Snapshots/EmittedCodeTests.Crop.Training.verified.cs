// Input(16, 5, 5), Crop(2), Dense(2)

// ---------- Vector256 ----------

        // imageGradient = gradient of crop's input(crop1Gradient)
        //   crop1Gradient [16,2,2]   NCHWc16
        //   imageGradient [16,5,5]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Crop1_BackwardData(ref float dy, ref float dx)
        {
            for (int oy = 0; oy < 5; oy++)
            {
                ref float dx_oy = ref Unsafe.Add(ref dx, oy * 80);
                for (int i = 0; i < 80; i += 8)
                {
                    ref float dx_oy_i = ref Unsafe.Add(ref dx_oy, i);
                    Vector256<float>.Zero.StoreUnsafe(ref dx_oy_i);
                }
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float dy_oy = ref Unsafe.Add(ref dy, oy * 32);
                ref float dx_oy_2 = ref Unsafe.Add(ref dx, oy * 80);
                for (int i = 0; i < 32; i += 8)
                {
                    ref float dy_oy_i = ref Unsafe.Add(ref dy_oy, i);
                    ref float dx_oy_2_i = ref Unsafe.Add(ref dx_oy_2, i);
                    Vector256.LoadUnsafe(ref dy_oy_i).StoreUnsafe(ref dx_oy_2_i, 96);
                }
            }
        }
