// Input(3, 4, 12), Crop(MarginTop = 1, MarginLeft = 1)

// ---------- Vector256 ----------

        // crop1 = crop(image)
        //   image [3,4,12]   NCHW
        //   crop1 [3,3,11]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Crop1_Forward(ref float x, ref float y)
        {
            for (int cb = 0; cb < 3; cb++)
            {
                ref float x_cb = ref Unsafe.Add(ref x, cb * 64);
                ref float y_cb = ref Unsafe.Add(ref y, cb * 48);
                for (int oy = 0; oy < 3; oy++)
                {
                    ref float x_cb_oy = ref Unsafe.Add(ref x_cb, oy * 16);
                    ref float y_cb_oy = ref Unsafe.Add(ref y_cb, oy * 16);
                    Vector256.LoadUnsafe(ref x_cb_oy, 17).StoreUnsafe(ref y_cb_oy);
                    for (int i = 8; i < 11; i++)
                    {
                        ref float x_cb_oy_i = ref Unsafe.Add(ref x_cb_oy, i);
                        ref float y_cb_oy_i = ref Unsafe.Add(ref y_cb_oy, i);
                        y_cb_oy_i = Unsafe.Add(ref x_cb_oy_i, 17);
                    }
                }
            }
        }
